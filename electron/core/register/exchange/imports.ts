import { z } from 'zod'
import type { Handler } from '../../handler'
import { importBatches } from './import-batch-repo'

const Summary = z.object({ version: z.literal(1), sheets: z.array(z.object({ new: z.int(), changed: z.int() })) })

/** Every import that wrote anything, the newest first. */
export const imports: Handler<'register.imports'> = ({ db }) => ({
  rows: importBatches(db).map(({ summary, ...batch }) => {
    const { sheets } = Summary.parse(JSON.parse(summary))
    return {
      ...batch,
      new: sheets.reduce((sum, sheet) => sum + sheet.new, 0),
      changed: sheets.reduce((sum, sheet) => sum + sheet.changed, 0),
    }
  }),
})
