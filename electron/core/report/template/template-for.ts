import type { FileContent } from '../../../../shared/contracts/common'
import { isBuiltInTemplate, templateOfKind } from '../../../../shared/domain/report/template-choice'
import { judgeTemplate } from '../../../../shared/domain/report/template-check'
import type { RenderTemplate } from '../../../documents/render'
import type { Context } from '../../context'
import type { DocumentChoice } from '../head'
import { readFile } from '../stored-file'
import { readTemplate } from './read-template'
import { refuseErrors } from './refuse-errors'
import { templateRepo } from './template-repo'

/** The template a document is drawn in. */
export interface ChosenTemplate {
  /** Its row; null for a built-in look and for a template that isn't kept. */
  id: string | null
  template: RenderTemplate
}

/**
 * The one chosen, else the newest one that is set for the kind, else the newest one for all kinds, else the built-in look.
 * @throws AppError NOT_FOUND, FILE when the kept file is damaged
 */
export function templateFor(
  { db, ...context }: Context,
  choice: Pick<DocumentChoice, 'kind' | 'templateId'>,
): ChosenTemplate {
  if (isBuiltInTemplate(choice.templateId)) return { id: null, template: choice.templateId }
  const templates = templateRepo(db)
  const id = choice.templateId ?? templateOfKind(templates.list(false), choice.kind)?.id ?? null
  if (id === null) return { id: null, template: null }
  return { id, template: readFile({ db, ...context }, templates.byId(id).sha256) }
}

/** A template given for one document alone: checked as when it is added, and not kept. @throws AppError FILE, RULE_BROKEN */
export async function givenTemplate(file: FileContent, kind: DocumentChoice['kind']): Promise<ChosenTemplate> {
  const { bytes, facts } = await readTemplate(file)
  refuseErrors(judgeTemplate(facts, [kind]))
  return { id: null, template: bytes }
}
