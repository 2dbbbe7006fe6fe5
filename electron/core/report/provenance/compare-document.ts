import { DocumentChoice, type DocumentRecord, type TracedFigure } from '../../../../shared/contracts/report'
import type { Handler } from '../../handler'
import { composeDocument } from '../compose-document'
import { documentRepo } from '../document-repo'
import { tracedFigures } from '../preview-blocks'

/**
 * What the register would say today where the document states a figure. Words that people wrote are left out of it: only
 * figures are asked for again, with the same choice.
 */
export const compareDocument: Handler<'report.compareDocument'> = (context, { id }) => {
  const { document, figures } = documentRepo(context.db).byId(id)
  const { canWrite, content } = composeDocument(context, choiceOf(document))
  if (content === null) return { reason: canWrite.reasons.join(' '), compared: 0, differing: [] }
  const today = byQuestion(tracedFigures(content))
  const asked = [...byQuestion(figures)]
  return {
    reason: null,
    compared: figures.length,
    differing: asked.flatMap(([question, then]) => {
      const now = today.get(question)
      const known = new Set(now?.map(({ value }) => value))
      const [first] = then
      return first === undefined || then.every(({ value }) => known.has(value))
        ? []
        : [
            {
              label: first.label,
              description: first.description,
              before: valuesOf(then),
              after: now === undefined ? null : valuesOf(now),
            },
          ]
    }),
  }
}

/** The same question can be told in more than one form, a count and a share, and under a heading of people's own. */
function byQuestion(figures: readonly TracedFigure[]): Map<string, TracedFigure[]> {
  const groups = new Map<string, TracedFigure[]>()
  for (const figure of figures) {
    groups.set(figure.description, [...(groups.get(figure.description) ?? []), figure])
  }
  return groups
}

const valuesOf = (figures: readonly TracedFigure[]): string =>
  [...new Set(figures.map(({ value }) => value))].toSorted().join(', ')

const choiceOf = (document: DocumentRecord): DocumentChoice => DocumentChoice.parse({ ...document, draftId: null })
