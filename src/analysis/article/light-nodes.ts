/**
 * A small DOM of plain objects: as much of the real one as Readability touches. Plain objects are read several times
 * faster than a browser's nodes, nothing in a page can shadow their members, and each text knows the live text node
 * that it stands for, whatever becomes of the elements around it.
 */
export type LightNode = LightElement | LightText;

export class LightText {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly childNodes: readonly LightNode[] = [];
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;

  constructor(
    readonly textContent: string,
    readonly original: Text | null,
  ) {}

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  clone(): LightText {
    return new LightText(this.textContent, this.original);
  }
}

export interface LightAttribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): LightAttribute;
}

export class LightElement {
  readonly nodeType = 1;
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  className = '';
  id = '';
  /** All but class and id. */
  private others: Map<string, string> | null = null;
  private text: string | null = null;
  private written: LightNode[] | null = null;

  constructor(
    /** Upper case. */
    readonly tagName: string,
    readonly ownerDocument: object,
  ) {}

  get nodeName(): string {
    return this.tagName;
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  getAttribute(name: string): string | null {
    if (name === 'class') return this.className || null;
    if (name === 'id') return this.id || null;
    return this.others?.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    if (name === 'class') this.className = value;
    else if (name === 'id') this.id = value;
    else (this.others ??= new Map()).set(name, value);
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (name === 'class') this.className = '';
    else if (name === 'id') this.id = '';
    else this.others?.delete(name);
  }

  get attributes(): LightAttribute[] {
    const own: [string, string][] = [
      ['class', this.className],
      ['id', this.id],
    ];
    return [...own.filter(([, value]) => value), ...(this.others ?? [])].map(([name, value]) => {
      const attribute = { name, value, cloneNode: () => attribute };
      return attribute;
    });
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): LightElement[] {
    const elements: LightElement[] = [];
    for (let node = this.firstElementChild; node; node = node.nextElementSibling) elements.push(node);
    return elements;
  }

  get firstElementChild(): LightElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): LightElement | null {
    return elementFrom(this.nextSibling);
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    this.text = text;
    return text;
  }

  getElementsByTagName(name: string): LightElement[] {
    return this.querySelectorAll(name);
  }

  /** The elements of the given tags, "a,b", in document order. */
  querySelectorAll(names: string): LightElement[] {
    const tags = names.toUpperCase().split(',');
    const found: LightElement[] = [];
    collect(this, tags, found);
    return found;
  }

  appendChild<T extends LightNode>(node: T): T {
    this.insert(node, null);
    return node;
  }

  replaceChild<T extends LightNode>(node: LightNode, old: T): T {
    this.insert(node, old);
    return this.removeChild(old);
  }

  removeChild<T extends LightNode>(node: T): T {
    const { previousSibling, nextSibling } = node;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    this.forgetText();
    return node;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** Readability keeps the page's HTML and writes it back before it tries again: copies of the nodes do as well. */
  get innerHTML(): string {
    if (this.tagName === 'BODY') this.written ??= this.childNodes.map((node) => node.clone());
    return '';
  }

  set innerHTML(_: string) {
    while (this.firstChild) this.removeChild(this.firstChild);
    for (const node of this.written ?? []) this.appendChild(node.clone());
  }

  clone(): LightElement {
    const copy = new LightElement(this.tagName, this.ownerDocument);
    copy.className = this.className;
    copy.id = this.id;
    if (this.others) copy.others = new Map(this.others);
    for (let node = this.firstChild; node; node = node.nextSibling) copy.appendChild(node.clone());
    return copy;
  }

  private insert(node: LightNode, before: LightNode | null): void {
    node.parentNode?.removeChild(node);
    const previous = before ? before.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
    this.forgetText();
  }

  /** An element that remembers its text has children that do; so the way up ends at the first that does not. */
  private forgetText(): void {
    let element: LightElement | null = this as LightElement;
    while (element !== null && element.text !== null) {
      element.text = null;
      element = element.parentNode;
    }
  }
}

function elementFrom(node: LightNode | null): LightElement | null {
  let found = node;
  while (found && found.nodeType !== 1) found = found.nextSibling;
  return found;
}

function collect(root: LightElement, tags: readonly string[], found: LightElement[]): void {
  for (let node = root.firstElementChild; node; node = node.nextElementSibling) {
    if (tags.includes(node.tagName)) found.push(node);
    collect(node, tags, found);
  }
}
