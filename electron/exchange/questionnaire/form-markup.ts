import type { Question } from '../../../shared/contracts/questionnaire'
import { formColumns, howToAnswer, listSheet } from './form-layout'

/**
 * What the library that writes our workbooks can't say, put into the parts it wrote: locked but for the answers, drop-downs,
 * hidden code column and hidden lists (ECMA-376: CT_Worksheet gives the order of a sheet's parts).
 */
export function finishForm(
  parts: Map<string, string>,
  questions: readonly Question[],
  rowOf: ReadonlyMap<string, number>,
): void {
  edit(parts, 'xl/worksheets/sheet1.xml', (sheet) =>
    withHiddenColumn(sheet)
      .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace('</sheetData>', `</sheetData>${protection}`)
      .replace(
        '</worksheet>',
        `${validations(questions, rowOf)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`,
      ),
  )
  edit(parts, 'xl/workbook.xml', (workbook) =>
    workbook.replace(/<sheet ([^>]*name="Listor"[^>]*)\/>/, '<sheet $1 state="hidden"/>'),
  )
  edit(parts, 'xl/styles.xml', (styles) => withOrderedFonts(withUnlockedAnswers(styles)))
}

/** Columns may be made wider and rows higher: somebody always needs to see a whole answer. */
const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'

const withHiddenColumn = (sheet: string): string =>
  sheet.replace(/<col min="1" max="1"/, '<col min="1" max="1" hidden="1"')

/** Every style with the answers' fill may be written in. */
function withUnlockedAnswers(styles: string): string {
  const fills = /<fills[^>]*>(.*?)<\/fills>/s.exec(styles)?.[1] ?? ''
  const at = (fills.match(/<fill>.*?<\/fill>/gs) ?? []).findIndex((fill) => fill.includes('FFFFF6D5'))
  return styles.replace(/<xf ([^>]*)>(.*?)<\/xf>/g, (xf, attributes: string, inside: string) =>
    new RegExp(`fillId="${at}"`).test(attributes)
      ? `<xf ${attributes} applyProtection="1">${inside}<protection locked="0"/></xf>`
      : xf,
  )
}

const fontOrder = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']
/** As in write-workbook.ts: the order that the standard gives a font's properties. */
const withOrderedFonts = (styles: string): string =>
  styles.replace(/<font>(.*?)<\/font>/g, (_, inside: string) => {
    const found = inside.match(/<\w+[^>]*\/>/g) ?? []
    const place = (part: string): number => fontOrder.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')
    return `<font>${found.toSorted((a, b) => place(a) - place(b)).join('')}</font>`
  })

function validations(questions: readonly Question[], rowOf: ReadonlyMap<string, number>): string {
  const column = String.fromCharCode(65 + formColumns.answer)
  const withChoices = questions.filter(({ answerKind }) => answerKind === 'choice')
  const rules = questions.map((question) => {
    const cell = `${column}${rowOf.get(question.id) ?? 1}`
    const hint = `promptTitle="Svar" prompt="${escaped(howToAnswer[question.answerKind])}" showInputMessage="1"`
    return `<dataValidation ${typeOf(question, withChoices.indexOf(question), cell).replace('@', `allowBlank="1" ${hint} showErrorMessage="1" errorTitle="Svaret går inte att läsa" error="${escaped(howToAnswer[question.answerKind])}" sqref="${cell}"`)}</dataValidation>`
  })
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

/** The attributes that set the kind, '@' where the rest go, and what the answer is held against. */
function typeOf({ answerKind, choices }: Question, list: number, cell: string): string {
  switch (answerKind) {
    case 'yesNo':
      return `type="list" @><formula1>"ja,nej"</formula1>`
    case 'choice': {
      const letter = String.fromCharCode(65 + (list % 26))
      const wide = list < 26 ? letter : `${String.fromCharCode(64 + Math.floor(list / 26))}${letter}`
      return `type="list" @><formula1>${listSheet}!$${wide}$1:$${wide}$${choices.length}</formula1>`
    }
    case 'number':
      return `type="decimal" operator="between" @><formula1>-1000000000</formula1><formula2>1000000000</formula2>`
    case 'percent':
      // Excel turns '85 %' into 0,85: the answer would be read as less than one percent.
      return `type="custom" @><formula1>OR(${cell}=0,AND(${cell}&gt;=1,${cell}&lt;=100))</formula1>`
    case 'date':
      return `type="date" operator="between" @><formula1>1</formula1><formula2>73050</formula2>`
    case 'text':
      return `type="textLength" operator="lessThanOrEqual" @><formula1>4000</formula1>`
  }
}

function edit(parts: Map<string, string>, path: string, change: (content: string) => string): void {
  const content = parts.get(path)
  if (content === undefined) throw new Error(`the written workbook has no ${path}`)
  parts.set(path, change(content))
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
