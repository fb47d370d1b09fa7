/**
 * The only rules that reach the page itself, as a sheet inside our host: gone with it, so that no attribute of the
 * page need be changed and put back. The page behind stands still; on paper only the view remains.
 */
export const PAGE_STYLE = `
html { overflow: hidden !important; }
unbury-reader { position: fixed !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; }
@media print {
  html { overflow: visible !important; block-size: auto !important; }
  body { display: none !important; }
  unbury-reader { position: static !important; inline-size: auto !important; block-size: auto !important; }
}
`;
