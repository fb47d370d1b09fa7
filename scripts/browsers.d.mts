export type Engine = 'chromium' | 'firefox';
export declare const ENGINE_NAMES: Engine[];
export declare function findBrowser(engine: Engine): string | null;
