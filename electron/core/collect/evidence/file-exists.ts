import { existsSync } from 'node:fs'

/** Whether a file lies where it should; its content is looked at when it is opened. */
export const fileExists = (path: string): boolean => existsSync(path)
