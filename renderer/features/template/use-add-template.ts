import { useState } from 'react'
import type { FileContent } from '../../../shared/contracts/common'
import type { TemplateCheck } from '../../../shared/contracts/template'
import type { DocumentKind } from '../../../shared/contracts/values'
import { runJob } from '../../lib/client'
import { toFileContent } from '../../lib/download'
import { useJob } from '../settings/use-job'

/** Refused before it is read: the core would refuse it too, but only after the wait. */
const LARGEST = 10 * 1024 * 1024

export interface NewTemplate {
  file: FileContent
  check: TemplateCheck
  name: string
  some: boolean
  kinds: DocumentKind[]
}

const nameOf = (fileName: string): string => fileName.replace(/\.(docx|dotx)$/i, '').replaceAll(/[_-]+/g, ' ')

/** A template's way into the program: chosen, checked and shown, and then, when the user says so, kept. */
export function useAddTemplate() {
  const job = useJob()
  const [template, setTemplate] = useState<NewTemplate | null>(null)
  const [tooLarge, setTooLarge] = useState<string | null>(null)

  const check = (file: FileContent, kinds: DocumentKind[]) =>
    job.run('Kontrollerar mallen', (options) => runJob('report.checkTemplate', { file, kinds }, options))

  const choose = async (chosen: File) => {
    setTemplate(null)
    setTooLarge(null)
    if (chosen.size > LARGEST) {
      const size = Math.ceil(chosen.size / 1024 / 1024)
      setTooLarge(
        `Mallen ${chosen.name} är ${size} MB, och en mall får vara högst 10 MB. Ta bort eller komprimera bilderna i Word, spara och lägg till den igen. Inget har ändrats.`,
      )
      return
    }
    const file = await toFileContent(chosen)
    const found = await check(file, [])
    if (found) setTemplate({ file, check: found, name: nameOf(chosen.name), some: false, kinds: [] })
  }

  /** Other kinds need other placeholders, so the check is made anew. */
  const changeKinds = async (some: boolean, kinds: DocumentKind[]) => {
    if (template === null) return
    setTemplate({ ...template, some, kinds })
    const found = await check(template.file, kinds)
    if (found) setTemplate({ ...template, some, kinds, check: found })
  }

  const add = async (): Promise<boolean> => {
    if (template === null) return false
    const { file, name, kinds } = template
    const added = await job.run('Lägger till mallen', (options) =>
      runJob('report.addTemplate', { file, name, kinds }, options),
    )
    if (added) setTemplate(null)
    return added !== null
  }

  return {
    template,
    work: job.work,
    problem: tooLarge ?? job.problem,
    cancel: job.cancel,
    choose,
    changeKinds,
    rename: (name: string) => setTemplate((now) => now && { ...now, name }),
    drop: () => setTemplate(null),
    add,
  }
}
