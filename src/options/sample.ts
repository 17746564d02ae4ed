/** An article of our own to try the checker on: content in English, like everything it reads. */
export const SAMPLE_DAY = "2024-05-29";

export const SAMPLE_TEXT = `Allies weigh where Ukraine may aim the weapons they gave

The United States does not allow Ukraine to use its weapons to strike targets inside Russia, and nothing in Washington suggested a change on Wednesday.

Weapons supplied to the embattled Baltic nation could reach airfields far behind the border, and Ukraine has asked to use them so.

NATO forbids strikes inside Russia. Ukraine hopes that it will think again.`;
