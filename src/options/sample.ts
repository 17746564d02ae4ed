/** An article of our own to try the checker on: content in English, like everything it reads. */
export const SAMPLE_DAY = "2024-05-29";

export const SAMPLE_TEXT = `Allies weigh limits on strikes across the border

The United States does not allow Ukraine to use American weapons against targets inside Russia, and officials in Washington said on Wednesday that nothing had changed.

Weapons supplied to the embattled Baltic nation could reach airfields far behind the border, a retired general told a panel in Vilnius.

NATO forbids strikes inside Russia, the general added, though several members have asked it to think again.`;
