import { statSync } from 'node:fs'
import type { ClientInput } from '../../../../shared/contracts'
import type { FileContent } from '../../../../shared/contracts/common'
import { DocumentKind } from '../../../../shared/contracts/values'
import type { Application } from '../../../core/application'
import { refuseLargeTemplate } from '../../../documents/template/open-package'
import { committeeByName, providerByName, serviceAreaByName, serviceTypeByName } from '../ask'
import { requestByNumber, reviewByNumber } from '../by-number'
import { type Arguments, type Command, done, type Terminal } from '../command'
import { readFile, writeFile } from '../files'
import { textFlag, usageError, yearFlag } from '../flags'
import { writeDocument } from './document-draft'
import { formatFor, inFormat } from './document-format'
import { planFor } from './plan'

/** Kinds that say what stands in the uppföljningsplan: without --committee the only plan there is. */
const aboutPlan = new Set<string>(['tjansteskrivelse-plan', 'uppfoljningsplan'])

/** Kinds that are written from the steps of one granskning. */
const aboutReview = new Set<string>(['begaran-om-rattelse', 'tjansteskrivelse-sanktion'])

export const documentCommand: Command = {
  name: 'document',
  usage: `document ${DocumentKind.options.join('|')} --year ÅR [--committee NÄMND] [--provider UTFÖRARE] [--service-type INSATS] [--area VERKSAMHETSOMRÅDE] [--review GRANSKNINGSNUMMER] [--request NUMMER] [--subject ÄMNE] [--author ROLL] [--registry-number DNR] [--template FIL.docx|FIL.dotx] --out FIL.docx|FIL.pdf|FIL.html [--db FIL]`,
  summary: 'skriver ett dokument som Word, eller som taggad PDF eller webbsida efter filens ändelse',
  flags: {
    year: 'value',
    committee: 'value',
    provider: 'value',
    area: 'value',
    review: 'value',
    request: 'value',
    subject: 'value',
    'service-type': 'value',
    out: 'value',
    author: 'value',
    'registry-number': 'value',
    template: 'value',
  },
  words: 1,
  run: async ({ terminal, args, open }) => {
    const kind = DocumentKind.safeParse(args.words[0])
    if (!kind.success) {
      throw usageError(`Dokumentet ${args.words[0]} finns inte. Välj bland: ${DocumentKind.options.join(', ')}.`)
    }
    const year = yearFlag(args)
    const out = textFlag(args, 'out')
    if (out === null) throw usageError('Ange vart dokumentet ska skrivas, till exempel --out rapport.docx.')
    const app = open('write')
    const format = formatFor(app, out)
    const about = aboutFlags(app, args)
    if (kind.data === 'lagesbild' && about.providerId === null && about.serviceTypeId === null) {
      throw usageError(
        'En lägesbild handlar om en utförare eller en insats: ange --provider NAMN eller --service-type INSATS.',
      )
    }
    if (kind.data === 'minnesanteckningar' && about.reviewId === null) {
      throw usageError('Minnesanteckningar skrivs från en granskning: ange --review GRANSKNINGSNUMMER.')
    }
    if (aboutReview.has(kind.data) && about.reviewId === null) {
      throw usageError(
        'Dokumentet skrivs från en gransknings steg i sanktionstrappan: ange --review GRANSKNINGSNUMMER.',
      )
    }
    const subject = textFlag(args, 'subject')
    if (kind.data === 'tjansteskrivelse' && subject === null) {
      throw usageError('Tjänsteskrivelsen har ett fritt ämne: ange --subject "Vad den gäller".')
    }
    if (kind.data === 'verksamhetsrapport' && about.providerId === null) {
      throw usageError('En verksamhetsrapport handlar om en utförare: ange --provider NAMN.')
    }
    if (kind.data === 'uppgiftsbegaran' && about.requestId === null) {
      throw usageError('Brevet skrivs från en uppgiftsbegäran: ange --request NUMMER.')
    }
    const asked = committeeByName(app, textFlag(args, 'committee'))
    const committeeId = aboutPlan.has(kind.data) ? planFor(app, asked, year).plan.committeeId : asked
    const written = await writeDocument(app, terminal, {
      kind: kind.data,
      year,
      committeeId,
      ...about,
      registryNumber: textFlag(args, 'registry-number'),
      author: textFlag(args, 'author'),
      subject,
      templateFile: templateFlag(terminal, args),
      mode: 'finished',
    })
    const { document } = written
    const path = terminal.path(out)
    writeFile(path, await inFormat(app, terminal, written, format))
    terminal.say(`${document.title} finns i ${path}.`)
    terminal.json({ file: path, kind: document.kind, title: document.title, sha256: document.sha256 })
    return done
  },
}

/** The template of this document alone; its size is asked before it is read. @throws AppError FILE */
function templateFlag(terminal: Terminal, args: Arguments): FileContent | null {
  const given = textFlag(args, 'template')
  if (given === null) return null
  const path = terminal.path(given)
  refuseLargeTemplate(given, statSync(path, { throwIfNoEntry: false })?.size ?? 0)
  return readFile(path)
}

/** What the document is about, by name. @throws AppError NOT_FOUND with the names there are */
function aboutFlags(
  app: Application,
  args: Arguments,
): Pick<ClientInput<'report.create'>, 'providerId' | 'serviceTypeId' | 'serviceAreaId' | 'reviewId' | 'requestId'> {
  const review = reviewByNumber(app, textFlag(args, 'review'))
  const request = requestByNumber(app, textFlag(args, 'request'))
  return {
    reviewId: review?.id ?? null,
    requestId: request?.id ?? null,
    providerId: providerByName(app, textFlag(args, 'provider')) ?? review?.providerId ?? request?.providerId ?? null,
    serviceTypeId: serviceTypeByName(app, textFlag(args, 'service-type')),
    serviceAreaId: serviceAreaByName(app, textFlag(args, 'area')),
  }
}
