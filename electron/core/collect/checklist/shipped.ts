import contractList from '../../../../resources/checklists/avtalsuppfoljning.json' with { type: 'json' }
import healthList from '../../../../resources/checklists/mas-mar.json' with { type: 'json' }
import qualityList from '../../../../resources/checklists/kvalitetsgranskning.json' with { type: 'json' }
import { z } from 'zod'
import { ChecklistAnswerValue } from '../../../../shared/contracts/collect-values'
import { ReviewKind } from '../../../../shared/contracts/values'
import { positionStep } from '../../../../shared/domain/checklist/position'
import type { Database } from '../../../database/database'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { checklistRepo } from './checklist-repo'

/** A checklist as it lies in resources/checklists; `law` is a concept of the law register. */
export const ShippedChecklist = z.strictObject({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  reviewKind: ReviewKind.nullable(),
  areas: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      help: z.string(),
      questions: z.array(
        z.strictObject({
          key: z.string(),
          text: z.string(),
          help: z.string(),
          law: z.string().optional(),
          clause: z.string().optional(),
          qualityArea: z.string(),
          when: z.strictObject({ question: z.string(), answers: z.array(ChecklistAnswerValue) }).optional(),
        }),
      ),
    }),
  ),
})
export type ShippedChecklist = z.infer<typeof ShippedChecklist>

export const shippedChecklists: readonly ShippedChecklist[] = [qualityList, healthList, contractList].map((list) =>
  ShippedChecklist.parse(list),
)

/** Those that come with the program and this database lacks; one that was archived is not missing. */
export function missingShipped(db: Database): ShippedChecklist[] {
  const present = checklistRepo(db).shippedKeys()
  return shippedChecklists.filter(({ key }) => !present.has(key))
}

/** As everybody may change them by a new version, they come decided: a granskning can use them on the first day. */
export function addShipped(context: Context, list: ShippedChecklist, decidedOn: string): void {
  const checklist = recordedTable(context, 'checklist').insert({
    name: freeName(context, list.name),
    description: list.description,
    reviewKind: list.reviewKind,
    shippedKey: list.key,
  })
  const version = recordedTable(context, 'checklistVersion').insert({
    checklistId: checklist.id,
    revision: 1,
    status: 'decided',
    note: 'Följer med programmet.',
    decidedBy: 'Följer med programmet',
    decidedOn,
  })
  const full = (key: string): string => `${list.key}.${key}`
  const areas = recordedTable(context, 'checklistArea')
  const written = recordedTable(context, 'checklistQuestion')
  for (const [place, { key, name, help, questions }] of list.areas.entries()) {
    const { id: areaId } = areas.insert({
      versionId: version.id,
      key: full(key),
      position: (place + 1) * positionStep,
      name,
      help,
    })
    for (const [at, question] of questions.entries()) {
      written.insert({
        versionId: version.id,
        areaId,
        key: full(question.key),
        position: (at + 1) * positionStep,
        text: question.text,
        help: question.help,
        lawConcept: question.law ?? null,
        lawReference: null,
        clause: question.clause ?? null,
        qualityArea: question.qualityArea,
        requirementId: null,
        conditionKey: question.when === undefined ? null : full(question.when.question),
        conditionAnswers: question.when === undefined ? null : JSON.stringify(question.when.answers),
      })
    }
  }
}

/** The user may have made a checklist of the same name before. */
function freeName(context: Context, name: string): string {
  const taken = (tried: string): boolean => checklistRepo(context.db).idOfName(tried) !== null
  return taken(name) ? `${name} (medföljande)` : name
}
