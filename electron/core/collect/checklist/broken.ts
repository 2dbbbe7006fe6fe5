import { AppError } from '../../../../shared/errors'

/** A rule of the work says no: the sentence says why and what to do, `fields` where in the form. */
export const broken = (userMessage: string, fields?: Record<string, string>): AppError =>
  new AppError({ code: 'RULE_BROKEN', userMessage: `${userMessage} Inget har ändrats.`, fields })
