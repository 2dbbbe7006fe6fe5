import { AppError } from '../../../shared/errors'
import type { JobHandler } from '../handler'
import { frameFacts } from './frame-repo'
import { loadExample } from './load-example'

/** Loads the invented municipality into the open database: only where nothing has been registered. */
export const fillWithExample: JobHandler<'settings.loadExample'> = async (context, _input, control) => {
  if (frameFacts(context.db).records > 0) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Databasen innehåller redan uppgifter. Exemplet läses bara in i en tom databas. Inget har ändrats.',
    })
  }
  await loadExample(context, control)
  return null
}
