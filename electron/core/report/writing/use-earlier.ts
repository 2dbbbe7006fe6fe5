import { asWords, keysIn } from '../../../../shared/domain/report/writing-text'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { earlierSection } from './earlier'
import { figureRepo } from './figure-repo'
import { inWords } from './figure-words'
import { openDraft, openSection } from './open-section'
import { replaceText } from './replace-text'
import { textOf } from './section-row'

/** Last year's words with this year's tables and charts where last year's stood; those without a place come last. */
export const useEarlier: Handler<'report.useEarlier'> = (context, { id, textVersion }) => {
  const section = openSection(context, id)
  const earlier = earlierSection(context.db, openDraft(context, section.draftId), section.key)
  if (earlier === null) {
    throw new AppError({ code: 'RULE_BROKEN', userMessage: 'Det finns ingen tidigare text för avsnittet.' })
  }
  const now = new Map(keysIn(section.suggestion).map((key) => [withoutYears(key), key]))
  const figures = figureRepo(context.db).ofDraft(earlier.draft.id)
  const text = asWords(
    textOf(earlier.section),
    (key) => inWords(figures.get(key)),
    (key) => now.get(withoutYears(key)) ?? null,
  )
  const used = new Set(keysIn(text))
  const left = section.suggestion.content.filter((node) => node.type === 'block' && !used.has(node.attrs.key))
  return replaceText(context, section, textVersion, { ...text, content: [...text.content, ...left] }, 'copied')
}

/** A table over 2023–2025 stands where that over 2022–2024 stood. */
const withoutYears = (key: string): string => key.replace(/(?:19|20)\d\d/g, '')
