import type { Input, OperationName, OperationsOfKind, Output } from '../../shared/contracts'
import type { Context, JobControl } from './context'

export type JobName = OperationsOfKind<'job'>
/** Answered by the router itself. */
export type RouterOperation = 'jobs.status' | 'jobs.cancel'
export type SynchronousName = Exclude<OperationName, JobName | RouterOperation>

/**
 * A use case. Queries and commands are synchronous, so that nothing can leak out of a command's transaction; a job may
 * wait, and opens its own short transactions through `context.db.transaction`.
 */
export type Handler<N extends SynchronousName> = (context: Context, input: Input<N>) => Output<N>
export type JobHandler<N extends JobName> = (
  context: Context,
  input: Input<N>,
  control: JobControl,
) => Promise<Output<N>>

/** Every operation with its use case. */
export type Handlers = { [N in SynchronousName]: Handler<N> } & { [N in JobName]: JobHandler<N> }

/** The use cases of one room: `RoomHandlers<'act'>` lists every operation whose name begins with 'act.'. */
export type RoomHandlers<Room extends string> = {
  [N in keyof Handlers as N extends `${Room}.${string}` ? N : never]: Handlers[N]
}
