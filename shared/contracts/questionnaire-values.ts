import { z } from 'zod'

/** How an answer is held against a question's deviation rule. */
export const RuleTest = z.enum(['equals', 'isNot', 'lessThan', 'moreThan', 'before', 'empty'])
export type RuleTest = z.infer<typeof RuleTest>

/** `late`: the day for answers has passed; `struck`: taken out after sending, with a reason. */
export const RecipientState = z.enum(['waiting', 'late', 'answered', 'struck'])
export type RecipientState = z.infer<typeof RecipientState>

/**
 * What became of one answer file. `differs`: the recipient has answered before and the file says something else; nothing
 * is written until the user says that it replaces.
 */
export const AnswerFileState = z.enum(['registered', 'replaced', 'unchanged', 'differs', 'broken', 'notRead'])
export type AnswerFileState = z.infer<typeof AnswerFileState>
