import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { Question } from '../../../shared/contracts/questionnaire'
import { formSheet, formWidths, listSheet } from './form-layout'
import { escaped, finishForm } from './form-markup'
import { type FormText, formRows, slots } from './form-rows'

/** One recipient's own words in the file. */
export interface FormRecipient {
  code: string
  /** 'Till Eken, avtal A-017'. */
  name: string
}

/**
 * Writes the questionnaire once and gives back what makes a file of it for one recipient: everything but two cells is the
 * same in all, so that hundreds of files take seconds.
 */
export async function questionnaireForm(
  text: FormText,
  questions: readonly Question[],
): Promise<(recipient: FormRecipient) => Uint8Array> {
  const { rows, rowOf } = formRows(text, questions)
  const lists = choiceLists(questions)
  const written = await writeExcelFile(
    [
      { sheet: formSheet, data: rows, columns: formWidths.map((width) => ({ width })), showGridLines: false },
      ...(lists.length === 0 ? [] : [{ sheet: listSheet, data: lists }]),
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer()
  const parts = new Map(Object.entries(unzipSync(written)).map(([path, content]) => [path, strFromU8(content)]))
  finishForm(parts, questions, rowOf)
  const strings = parts.get('xl/sharedStrings.xml') ?? ''
  const same = Object.fromEntries(Array.from(parts, ([path, content]) => [path, strToU8(content)]))
  return ({ code, name }) =>
    zipSync({
      ...same,
      'xl/sharedStrings.xml': strToU8(
        strings.replaceAll(slots.code, escaped(code)).replaceAll(slots.recipient, escaped(name)),
      ),
    })
}

/** The choices of each such question, in a column of their own. */
function choiceLists(questions: readonly Question[]): Cell[][] {
  const lists = questions.filter(({ answerKind }) => answerKind === 'choice').map(({ choices }) => choices)
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, row) =>
    lists.map((choices): Cell => {
      const choice = choices[row]
      return choice === undefined ? null : { value: choice, type: String }
    }),
  )
}
