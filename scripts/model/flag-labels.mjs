/** The corpus' label for each kind that the models know. */
export const LABELS = { donation: 'D', paywall: 'P', newsletter: 'N', related: 'R' };
