import type { z } from 'zod'

/**
 * What an operation is, so that the router knows how to run it. A *query* reads; a *command* changes rows in one
 * transaction; a *job* is slow (Word, Excel, files): it answers with a job id at once, reports progress and can be cancelled.
 */
export type OperationKind = 'query' | 'command' | 'job'

export interface Operation<Kind extends OperationKind, Input extends z.ZodType, Output extends z.ZodType> {
  kind: Kind
  input: Input
  output: Output
}

const define =
  <Kind extends OperationKind>(kind: Kind) =>
  <Input extends z.ZodType, Output extends z.ZodType>(
    input: Input,
    output: Output,
  ): Operation<Kind, Input, Output> => ({
    kind,
    input,
    output,
  })

export const query = define('query')
export const command = define('command')
export const job = define('job')
