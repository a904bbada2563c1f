/** How far numbers reach. */
export const middleOf = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2
export const lengthOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
