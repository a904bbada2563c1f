/** Whether the database is well. */
export { isOutOfReach } from '#dialect'
