export function lightenData(source: string): string;
