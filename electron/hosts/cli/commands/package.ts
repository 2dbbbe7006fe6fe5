import { formatCount } from '../../../../shared/text/format'
import { isIsoDate } from '../../../../shared/domain/iso-date'
import { AppError } from '../../../../shared/errors'
import type { Application } from '../../../core/application'
import { ask, committeeByName, work } from '../ask'
import { type Arguments, type Command, done } from '../command'
import { writeFile } from '../files'
import { switchFlag, textFlag, usageError } from '../flags'
import { writeFolder } from './write-folder'

export const packageCommand: Command = {
  name: 'package',
  usage: 'package --meeting ÅÅÅÅ-MM-DD --committee NÄMND [--pdf] [--evidence] --out FIL.zip|MAPP [--db FIL]',
  summary: 'samlar handlingarna till ett sammanträde i en zip-fil eller mapp, med innehållsförteckning',
  flags: { meeting: 'value', committee: 'value', out: 'value', pdf: 'switch', evidence: 'switch' },
  words: 0,
  run: async ({ terminal, args, open }) => {
    const { heldOn, committee, out } = flagsOf(args)
    const app = open('read')
    const meetingId = meetingOn(app, committeeByName(app, committee), heldOn, committee)
    const { title, documents, unwritten } = ask(app, 'report.packageParts', { documentIds: [], meetingId })
    if (documents.length === 0) {
      throw new AppError({ code: 'RULE_BROKEN', userMessage: `Inget dokument är skrivet till ${title} än.` })
    }
    const withEvidence = switchFlag(args, 'evidence')
    const { file, files } = await work(app, terminal, 'report.package', {
      title,
      withPdf: switchFlag(args, 'pdf'),
      parts: documents.flatMap(({ id, evidence }) => [
        { type: 'document' as const, id },
        ...(withEvidence ? evidence.map((one) => ({ type: 'evidence' as const, id: one.id })) : []),
      ]),
    })
    const path = terminal.path(out)
    if (/\.zip$/i.test(out)) writeFile(path, file)
    else writeFolder(path, Buffer.from(file.contentBase64, 'base64'))
    terminal.say(`${formatCount(files.length, 'fil', 'filer')} till ${title} finns i ${path}.`)
    for (const name of unwritten) terminal.note(`Inte skrivet än: ${name}`)
    terminal.json({ file: path, title, files, unwritten })
    return done
  },
}

function flagsOf(args: Arguments): { heldOn: string; committee: string; out: string } {
  const heldOn = textFlag(args, 'meeting')
  const committee = textFlag(args, 'committee')
  const out = textFlag(args, 'out')
  if (heldOn === null || !isIsoDate(heldOn)) {
    throw usageError('Ange sammanträdets dag, till exempel --meeting 2026-12-09.')
  }
  if (committee === null) throw usageError('Ange nämnden, till exempel --committee Socialnämnden.')
  if (out === null) throw usageError('Ange vart paketet ska skrivas, till exempel --out handlingar.zip.')
  return { heldOn, committee, out }
}

/** @throws AppError NOT_FOUND with the days there are */
function meetingOn(app: Application, committeeId: string | null, heldOn: string, committee: string): string {
  const { meetings } = ask(app, 'act.committeeYear', { committeeId, year: Number(heldOn.slice(0, 4)) })
  const found = meetings.find((meeting) => meeting.heldOn === heldOn)
  if (found !== undefined) return found.id
  const days = meetings.map((meeting) => meeting.heldOn)
  const known = days.length === 0 ? 'Inga sammanträden är inlagda det året.' : `Inlagda: ${days.join(', ')}.`
  throw new AppError({ code: 'NOT_FOUND', userMessage: `${committee} har inget sammanträde ${heldOn}. ${known}` })
}
