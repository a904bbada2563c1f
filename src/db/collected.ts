/** The other end of the dialect's `collected`: all values of a column, which came in one text. */

/** Empty where no row came at all. */
export const listIn = <T>(text: string | undefined): T[] => JSON.parse(text ?? '[]')
