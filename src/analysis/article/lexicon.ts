/** The words of one language that stand in a dateline or a byline. All lower-case. */
export interface ArticleLexicon {
  readonly lang: string;
  /** Twelve lists: each month's names, cases and abbreviations, without a full stop. */
  readonly months: readonly (readonly string[])[];
  /** Words before the day of first publication. */
  readonly published: readonly string[];
  /** Words before the day of a later change. */
  readonly modified: readonly string[];
  /** Words before an author's name. */
  readonly by: readonly string[];
  /** Words between two authors' names. */
  readonly and: readonly string[];
  /** What a person is at the paper; not part of the name. */
  readonly roles: readonly string[];
}
