/** The project's root. */
export const root: string
/** Where the built program stands. */
export const outFolder: string
/** Whether the build is missing or any source is newer than it. */
export function isStale(): boolean
/** Builds the program. */
export function build(options?: { quiet?: boolean }): Promise<void>
