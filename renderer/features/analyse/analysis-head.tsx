import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import type { RiskOccasion } from '../../../shared/contracts/values'
import { dueStatus } from '../../../shared/domain/iso-date'
import { participantsOf } from '../../../shared/domain/participants'
import { formatDate } from '../../../shared/text/format'
import { useCommand, sentenceOf } from '../../lib/queries'
import { exportRows } from '../../lib/excel-export'
import {
  Button,
  confirmDialog,
  MenuButton,
  type MenuChoice,
  Notice,
  PageHead,
  StateChip,
  WaitingButton,
} from '../../ui'
import { writePath } from '../report/kinds'
import { AboutDialog } from './about-dialog'
import { type AnalysisData, comparableOf } from './analysis-view'
import { DecideDialog } from './decide-dialog'
import { riskExport } from './risk-columns'

export type AnalysisViewName = 'matrix' | 'compare' | 'history'

interface AnalysisHeadProps {
  data: AnalysisData
  today: string
  shown: AnalysisViewName
  onShow: (view: AnalysisViewName) => void
  /** A form is open and has the screen's primary button. */
  quiet: boolean
}

/** What this analysis is, where it stands, and what can be done with it. */
export function AnalysisHead({ data, today, shown, onShow, quiet }: AnalysisHeadProps) {
  const { analysis, name, canDecide, risks } = data
  const [, go] = useLocation()
  const [dialog, setDialog] = useState<'decide' | 'about' | null>(null)
  const revise = useCommand('analyse.revise')
  const removeDraft = useCommand('analyse.removeDraft')
  const comparable = comparableOf(data)
  const isDraft = analysis.status === 'draft'

  const askToRemoveDraft = async (): Promise<void> => {
    const sure = await confirmDialog({
      title: 'Ta bort utkastet?',
      body: `Utkastet med ${risks.length} risker tas bort. En fastställd version finns kvar, och loggen minns vad som stod här.`,
      confirm: 'Ta bort utkastet',
      danger: true,
    })
    if (!sure) return
    removeDraft.mutate({ id: analysis.id, version: analysis.version }, { onSuccess: () => go(listPath(analysis)) })
  }
  const choices: MenuChoice[] = [
    {
      label: 'Exportera till Excel',
      icon: 'table',
      onClick: () => void exportRows(`Riskanalys ${name}`, riskExport(analysis.scale), risks),
    },
    ...(analysis.serviceAreaId === null
      ? []
      : ([
          {
            label: 'Skapa dokument',
            icon: 'document',
            onClick: () =>
              go(writePath({ kind: 'riskanalys', year: analysis.year, serviceAreaId: analysis.serviceAreaId })),
          },
        ] satisfies MenuChoice[])),
    { label: 'Visa ändringar', icon: 'history', onClick: () => onShow('history') },
    ...(isDraft
      ? ([{ label: 'Ta bort utkastet', icon: 'trash', onClick: () => void askToRemoveDraft() }] satisfies MenuChoice[])
      : []),
  ]
  const failure = revise.error ?? removeDraft.error

  return (
    <>
      <PageHead
        kind={kinds[analysis.occasion]}
        title={name}
        chip={<AnalysisChip data={data} />}
        below={belowWords(data, today)}
        actions={
          shown === 'matrix' ? (
            <>
              <MenuButton label="Mer" choices={choices} />
              <Button onClick={() => setDialog('about')}>Om analysen</Button>
              {comparable && (
                <Button onClick={() => onShow('compare')}>
                  Jämför med {comparable.year === analysis.year ? `version ${comparable.revision}` : comparable.year}
                </Button>
              )}
              {isDraft && !canDecide.ok && <WaitingReason reasons={canDecide.reasons} />}
              {isDraft && canDecide.ok && (
                <Button look={quiet ? 'default' : 'primary'} onClick={() => setDialog('decide')}>
                  Fastställ
                </Button>
              )}
              {analysis.status === 'decided' && (
                <Button
                  icon="pencil"
                  busy={revise.isPending}
                  onClick={() =>
                    revise.mutate({ id: analysis.id }, { onSuccess: ({ id }) => go(`/analysera/riskanalyser/${id}`) })
                  }
                >
                  Ny version
                </Button>
              )}
            </>
          ) : (
            <Button icon="chevronLeft" onClick={() => onShow('matrix')}>
              Till matrisen
            </Button>
          )
        }
      />
      {failure && <Notice kind="error">{sentenceOf(failure)}</Notice>}
      {dialog === 'decide' && <DecideDialog analysis={analysis} today={today} opened onClose={() => setDialog(null)} />}
      {dialog === 'about' && <AboutDialog analysis={analysis} onClose={() => setDialog(null)} />}
    </>
  )
}

function WaitingReason({ reasons }: { reasons: readonly string[] }) {
  const words = reasons
    .map((reason) => reason.replace(/\.$/, ''))
    .map((reason) => reason.charAt(0).toLowerCase() + reason.slice(1))
    .join('; ')
  return <WaitingButton reason={`Kan inte fastställas: ${words}`}>Fastställ</WaitingButton>
}

function AnalysisChip({ data: { analysis } }: { data: AnalysisData }) {
  const version = analysis.revision > 1 ? `, version ${analysis.revision}` : ''
  if (analysis.status === 'draft') return <StateChip state="draft">Utkast{version}</StateChip>
  if (analysis.status === 'superseded') return <StateChip state="draft">Ersatt{version}</StateChip>
  return (
    <StateChip state={version === '' ? 'decided' : 'revised'}>
      Fastställd {analysis.decidedOn}
      {version}
    </StateChip>
  )
}

const kinds: Record<RiskOccasion, string> = {
  yearly: 'Riskanalys',
  change: 'Riskanalys före förändring',
  internalControl: 'Riskportfölj för internkontroll',
}

const listPath = ({ occasion }: RiskAnalysis): string =>
  `/analysera/riskanalyser${{ yearly: '', change: '?flik=forandringar', internalControl: '?flik=internkontroll' }[occasion]}`

/** 'Kopierad från 2026. Deltagare: gruppchef, planerare. Skala 4 × 4.' */
function belowWords({ analysis, copiedFromYear, serviceAreaName, committeeName }: AnalysisData, today: string): string {
  const { occasion, changeOn, participants, decidedBy, scale } = analysis
  const roles = participantsOf(participants)
  const coming = changeOn !== null && analysis.status === 'draft' ? `, ${dueStatus(changeOn, today).label}` : ''
  return [
    occasion === 'change' && `${serviceAreaName}. Genomförs ${formatDate(changeOn)}${coming}.`,
    occasion === 'internalControl' && `${committeeName ?? 'Alla nämnder'}.`,
    copiedFromYear !== null && `Kopierad från ${copiedFromYear}.`,
    decidedBy !== null && `Fastställd av ${decidedBy}.`,
    roles.length > 0 && `Deltagare: ${roles.map((role) => role.replace(/\.$/, '')).join(', ')}.`,
    `Skala ${scale.size} × ${scale.size}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
