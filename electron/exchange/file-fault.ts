import { AppError } from '../../shared/errors'

/** A file that can't be read: what it is and what to do. Nothing has been changed when this is thrown. */
export const fileFault = (userMessage: string, cause?: unknown): AppError =>
  new AppError({ code: 'FILE', userMessage }, { cause })
