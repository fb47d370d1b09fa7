/** Style sheets that are injected into shadow roots: esbuild loads them as text. */
declare module '*.css' {
  const css: string;
  export default css;
}
