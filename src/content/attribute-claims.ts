interface Claims {
  readonly original: string | null;
  /** The last one shows. */
  readonly values: { value: string }[];
}

/**
 * Sets attributes of the page's elements so that several marks can lie on one element and be undone in any order:
 * with the last one gone, the element is as it was.
 */
export interface AttributeClaims {
  readonly set: (element: Element, name: string, value: string, signal: AbortSignal) => void;
}

export function createAttributeClaims(): AttributeClaims {
  const held = new WeakMap<Element, Map<string, Claims>>();

  const show = (element: Element, name: string, claims: Claims): void => {
    const value = claims.values.at(-1)?.value ?? claims.original;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };

  return {
    set(element, name, value, signal) {
      const names = held.get(element) ?? new Map<string, Claims>();
      held.set(element, names);
      const claims = names.get(name) ?? { original: element.getAttribute(name), values: [] };
      names.set(name, claims);
      const claim = { value };
      claims.values.push(claim);
      show(element, name, claims);

      const withdraw = (): void => {
        claims.values.splice(claims.values.indexOf(claim), 1);
        show(element, name, claims);
        if (claims.values.length === 0) names.delete(name);
      };
      signal.addEventListener('abort', withdraw, { once: true });
    },
  };
}
