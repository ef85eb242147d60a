// Assessments to compare, and choosing them.
import { expect } from '@playwright/test';
import { QUESTIONS, WILD, file } from './assessments.mjs';

/** An assessment of a day, with levels that go up and down around one. */
export const round = (date, level, more = {}) =>
  file(
    Object.fromEntries(QUESTIONS.map((id, at) => [id, { level: Math.max(0, Math.min(4, level + ((at * 7) % 3) - 1)) }])),
    { title: WILD, date, answeredBy: [{ role: 'staff', count: 3 }], ...more },
  );

/** Two rounds of one activity. */
export const ROUNDS = [round('2024-05-01', 1), round('2025-05-01', 3)];

/** Chooses files with assessments, all at once; what is no object goes into its file as it is. */
export async function chooseRounds(page, rounds) {
  const text = (round) => (typeof round === 'string' ? round : JSON.stringify(round));
  const files = rounds.map((round, at) => ({ name: `${at}.json`, mimeType: 'application/json', buffer: Buffer.from(text(round)) }));
  await page.getByTestId('add-files').setInputFiles(files);
}

/** Adds assessments to those that are compared, and waits for the comparison. */
export async function addRounds(page, rounds = ROUNDS) {
  await chooseRounds(page, rounds);
  await expect(page.getByTestId('compared')).toBeVisible();
}
