import { describe, expect, test } from 'vitest';
import { readHeadline } from './read-headline.js';

describe('readHeadline', () => {
  test.each([
    ['Mayor opens new bridge after two-year delay', 'Mayor', 'opens new bridge'],
    ['Unions and employers meet in Lisbon', 'Unions and employers', 'meet in Lisbon'],
    ['Storm warning: Hundreds evacuated as river rises', 'Hundreds', 'Hundreds evacuated'],
    ['While markets sleep, bank cuts rates', 'bank', 'cuts rates'],
    ['Minister narrowly avoids defeat', 'Minister narrowly', 'narrowly avoids defeat'],
    ['Old church bombed in night raid', 'Old church', 'Old church bombed in night raid'],
    ["Coach hails team's 'amazing' win", 'Coach', "hails team's 'amazing' win"],
  ])('%s', (title, subject, clause) => {
    expect(readHeadline(title, 'en', null)).toMatchObject({ subject, clause });
  });

  test.each(['Explosion near the old harbour', 'The end of an era', ''])('finds no verb in "%s"', (title) => {
    expect(readHeadline(title, 'en', null).clause).toBeNull();
  });

  test('leaves the name of the site out', () => {
    expect(readHeadline('A new bridge for the valley | The Valley Post', 'en', 'The Valley Post').event).toBe(
      'A new bridge for the valley',
    );
  });
});
