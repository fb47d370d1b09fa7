/** These functions are sent to the browser as source: they may use nothing but their arguments. */

/** What to look for: a role with an accessible name, or a selector. */
export interface Query {
  readonly role?: string;
  /** The whole name, white space folded. */
  readonly name?: string;
  /** A part of the name. */
  readonly contains?: string;
  readonly css?: string;
  /** Take what nobody sees, too. */
  readonly hidden?: boolean;
}

type RootOf = (element: Element) => ShadowRoot | null;

/** Finds elements by what a reader of the page, or of a screen reader, knows of them; shadow roots are entered. */
export function findAll(root: Document | ShadowRoot, rootOf: RootOf, query: Query): HTMLElement[] {
  const selectors: Record<string, string> = {
    button: 'button,[role=button],input[type=button],input[type=submit],summary',
    switch: '[role=switch]',
    radio: 'input[type=radio],[role=radio]',
    checkbox: 'input[type=checkbox]:not([role=switch]),[role=checkbox]',
    menuitem: '[role^=menuitem]',
    link: 'a[href]',
    heading: 'h1,h2,h3,h4,h5,h6,[role=heading]',
    dialog: 'dialog,[role=dialog]',
    combobox: 'select,[role=combobox]',
    slider: 'input[type=range],[role=slider]',
  };
  const selector = query.css ?? selectors[query.role ?? ''] ?? `[role="${query.role ?? ''}"]`;

  const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const scope = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = ids.map((id) => fold(scope.getElementById(id)?.textContent)).join(' ');
    if (labelled) return labelled;
    const label = element.getAttribute('aria-label');
    if (label) return fold(label);
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((one) => fold(one.textContent)).join(' ');
    return labels || fold(element.textContent) || fold(element.getAttribute('title'));
  };
  const matches = (element: Element): boolean => {
    if (!element.matches(selector)) return false;
    if (!query.hidden && !element.checkVisibility({ visibilityProperty: true })) return false;
    if (query.name !== undefined && nameOf(element) !== query.name) return false;
    return query.contains === undefined || nameOf(element).includes(query.contains);
  };
  const found: HTMLElement[] = [];
  const walk = (scope: Document | ShadowRoot): void => {
    for (const element of scope.querySelectorAll('*')) {
      if (matches(element)) found.push(element as HTMLElement);
      const inner = rootOf(element);
      if (inner) walk(inner);
    }
  };
  walk(root);
  return found;
}

/** Where to click on an element: a control drawn by its label is clicked on the label. */
export function findClickPoint(element: HTMLElement): { x: number; y: number } {
  const label = (element as HTMLInputElement).labels?.[0];
  const own = element.getBoundingClientRect();
  const target = label && (own.width < 4 || own.height < 4) ? label : element;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

export function isChecked(element: HTMLElement): boolean {
  const { checked } = element as HTMLInputElement;
  return typeof checked === 'boolean' ? checked : element.getAttribute('aria-checked') === 'true';
}
