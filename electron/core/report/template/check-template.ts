import { judgeTemplate } from '../../../../shared/domain/report/template-check'
import type { JobHandler } from '../../handler'
import { readTemplate } from './read-template'

/** Nothing is kept: the answer is what one wants to know before the template is added. */
export const checkTemplate: JobHandler<'report.checkTemplate'> = async (_context, { file, kinds }, control) => {
  control.report(null, 'Läser mallen')
  const { facts } = await readTemplate(file)
  return judgeTemplate(facts, kinds)
}
