import { z } from 'zod'
import { communicationStates } from '../domain/communication/state'
import { Audience, CommunicationFrequency, CommunicationResult, CommunicationStatus } from './act-values'
import { Id, IsoDay, listInput, listOf, optionalText, Scope, Version, Year } from './common'
import { command, query } from './define'

const text = z.string().nullable()

/** What a result is kept as. `year`: all results of a row and nämnd in a year, told once. */
export const CommunicationRecord = z.enum([
  'review',
  'lexSarah',
  'lexMaria',
  'feedback',
  'caseworkerExperience',
  'informationRequest',
  'questionnaireRecipient',
  'year',
])
export type CommunicationRecord = z.infer<typeof CommunicationRecord>

export const CommunicationState = z.enum(communicationStates)

/** One cell: who is told of which result. `recordId` of a year is '<nämnd or alla>:<year>'. */
const cellKey = {
  result: CommunicationResult,
  audience: Audience,
  recordType: CommunicationRecord,
  recordId: z.string().min(1).max(80),
}
export const CommunicationKey = z.object(cellKey)
export type CommunicationKey = z.infer<typeof CommunicationKey>

/** How a cell was ticked off. */
const CommunicationTick = z.object({
  id: Id,
  version: Version,
  status: CommunicationStatus,
  doneOn: z.string(),
  how: text,
  reason: text,
  doneBy: text,
  documentId: Id.nullable(),
  documentTitle: text,
  decisionId: Id.nullable(),
  /** '§ 84, 2026-10-20'. */
  decisionWords: text,
  /** By the sending of a document or by a decision, not by hand. */
  byItself: z.boolean(),
})

export const CommunicationRow = z.object({
  ...cellKey,
  /** The cell's key in one word, for lists. */
  id: z.string(),
  frequency: CommunicationFrequency,
  /** 'Granskning 2026-014', 'Synpunkter och klagomål 2026'. */
  title: z.string(),
  /** Utförare or enhet; for a year the nämnd, or that it holds for all. */
  who: text,
  serviceTypeName: text,
  resultOn: z.string(),
  /** How the matrix wants it told. */
  how: text,
  dueOn: text,
  state: CommunicationState,
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
  /** Where the result is seen; null for a year. */
  path: text,
  tick: CommunicationTick.nullable(),
})
export type CommunicationRow = z.infer<typeof CommunicationRow>

export const MatrixRuleDraft = z.object({
  owed: z.boolean().meta({ label: 'Ska kommuniceras' }),
  how: optionalText(200).meta({ label: 'Hur' }),
  frequency: CommunicationFrequency.meta({ label: 'Hur ofta' }),
  days: z
    .int('Ange hela dagar.')
    .min(0, 'Antal dagar kan inte vara negativt.')
    .max(400, 'Ange högst 400 dagar.')
    .nullable()
    .meta({ label: 'Inom' }),
  documentKinds: z.array(z.string().max(60)).max(40).meta({ label: 'Prickas av när det skickas' }),
  byDecision: z.boolean().meta({ label: 'Prickas av med beslut' }),
})

const MatrixCell = MatrixRuleDraft.extend({
  result: CommunicationResult,
  audience: Audience,
  source: z.enum(['own', 'common', 'default']),
  /** Of the row that is changed; null where the cell has none of its own here. */
  ruleId: Id.nullable(),
  version: Version.nullable(),
})
export type MatrixCell = z.infer<typeof MatrixCell>

export const communicationContract = {
  /** The matrix of a nämnd, or the common one. `ownCommittees`: nämnder with cells of their own. */
  'act.communicationMatrix': query(
    z.object({ ...Scope }),
    z.object({
      cells: z.array(MatrixCell),
      ownCommittees: z.array(z.object({ id: Id, name: z.string(), cells: z.int() })),
    }),
  ),
  'act.saveCommunicationRule': command(
    z.object({
      ...Scope,
      result: CommunicationResult,
      audience: Audience,
      version: Version.nullable(),
      draft: MatrixRuleDraft,
    }),
    z.null(),
  ),
  /** Back to what holds without this row: the common cell, or the program's suggestion. */
  'act.resetCommunicationRule': command(z.object({ id: Id, version: Version }), z.null()),

  /** The whole year in figures: every cell of the matrix with what is told, owed and late. */
  'act.communicationYear': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      cells: z.array(
        z.object({
          result: CommunicationResult,
          audience: Audience,
          done: z.int(),
          /** Owed and not late. */
          owed: z.int(),
          late: z.int(),
          notNeeded: z.int(),
          /** Told once a year: the figures count nämnder. */
          yearly: z.boolean(),
        }),
      ),
      results: z.array(z.object({ result: CommunicationResult, count: z.int() })),
      /** Audiences that the matrix of every nämnd in question leaves out. */
      notOwed: z.array(z.object({ result: CommunicationResult, audience: Audience })),
    }),
  ),
  'act.communications': query(
    z.object({
      ...listInput,
      ...Scope,
      year: Year,
      result: CommunicationResult.nullable().default(null),
      audience: Audience.nullable().default(null),
      /** `waiting`: owed, late or not. */
      state: z
        .enum([...communicationStates, 'waiting'])
        .nullable()
        .default(null),
      /** Due on this day or before. */
      dueBy: IsoDay.nullable().default(null),
    }),
    listOf(CommunicationRow),
  ),
  /** Of one result: whom it is told, one row an audience; those that need not be told of it are in `notOwed`. */
  'act.communicationOf': query(
    z.object({ recordType: CommunicationRecord, recordId: z.string().max(80) }),
    z.object({ rows: z.array(CommunicationRow), notOwed: z.array(Audience) }),
  ),
  /** The documents that a tick may name: of the granskning or uppgiftsbegäran, else those of the year. */
  'act.communicationDocuments': query(
    z.object({ recordType: CommunicationRecord, recordId: z.string().max(80) }),
    z.object({ rows: z.array(z.object({ id: Id, title: z.string() })) }),
  ),
  'act.tickCommunication': command(
    z.object({
      cells: z.array(CommunicationKey).min(1, 'Välj vad som ska prickas av.').max(1000),
      status: CommunicationStatus,
      doneOn: IsoDay.meta({ label: 'Dag' }),
      how: optionalText(200).meta({ label: 'Hur' }),
      reason: optionalText(500).meta({ label: 'Skäl' }),
      documentId: Id.nullable().meta({ label: 'Dokument' }),
    }),
    z.object({ ticked: z.int() }),
  ),
  'act.untickCommunication': command(z.object({ id: Id, version: Version }), z.null()),
}
