/** What the shell is told; `--help` lists them. */
export const EXIT = { done: 0, noArticle: 1, usage: 2, unreadable: 3, notAPage: 4, broken: 70 } as const;

/** A reason to stop that the user can do something about: one plain sentence. */
export class CliProblem extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}
