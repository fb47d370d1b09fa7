export function stripExamples(source: string): string;
