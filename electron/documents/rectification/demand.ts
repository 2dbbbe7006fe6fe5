import { heading, numbered, paragraph, paragraphIf, type Section } from '../content/blocks'
import { say, strong, together } from '../content/say'
import { dateText, inSentence, sentenceCase } from '../content/swedish'
import { type SanctionMatter, theFindings } from '../sanction-letter/matter'
import { byTheDay, contactRole } from './opening'

export const demand: Section<SanctionMatter> = ({ step, findings }) => [
  heading(1, 'Vad som krävs'),
  ...paragraphIf(step.demand === null ? say`Vad som krävs är inte skrivet i underlaget.` : say`${step.demand}`),
  numbered(
    findings.map(
      ({ area, measure, dueOn }) =>
        say`${strong(`${area}:`)} ${measure === null ? 'bristen ska vara åtgärdad' : inSentence(measure).replace(/\.$/u, '')}, ${byTheDay(step.deadlineOn ?? dueOn)}.`,
    ),
  ),
]

export const reporting: Section<SanctionMatter> = (matter) => {
  const { head, review, step } = matter
  const number = head.registryNumber === null ? `granskning ${review.number}` : `diarienummer ${head.registryNumber}`
  return [
    heading(1, 'Så här redovisar ni'),
    paragraph(
      together(
        say`Redovisa skriftligt till ${inSentence(contactRole(matter))} ${byTheDay(step.deadlineOn)}, och ange ${number}.`,
        say`Använd gärna svarsblanketten på sista sidan: skriv för varje brist vad som är gjort, när det var klart och vem, som roll, som ansvarar.`,
        say`Bifoga det som visar att åtgärden är genomförd.`,
      ),
    ),
    paragraph(
      say`${strong('Skicka inte personuppgifter om brukare eller anhöriga.')} Ta bort namn, personnummer och annat som pekar ut en person innan handlingarna skickas.`,
    ),
    paragraph(
      say`Kommunen verifierar åtgärderna genom telefon, handlingar eller besök innan ${theFindings(matter)} stängs.`,
    ),
  ]
}

export const otherwise: Section<SanctionMatter> = ({ step }) => [
  heading(1, 'Vad som annars följer'),
  paragraph(step.consequence === null ? say`Vad som följer är inte skrivet i underlaget.` : say`${step.consequence}`),
]

export const rights: Section<SanctionMatter> = (matter) => {
  const { step } = matter
  return [
    heading(1, 'Rätt att yttra sig'),
    paragraph(
      together(
        say`Utföraren har rätt att yttra sig över begäran och över det som granskningen visade. Skriv yttrandet i svarsblanketten eller skicka det till ${inSentence(contactRole(matter))} före fristens slut.`,
        say`Behöver något förklaras, eller hinner en åtgärd inte bli klar, hör av er i god tid.`,
      ),
    ),
    ...paragraphIf(
      step.heardOn === null
        ? []
        : together(
            say`Utföraren har getts tillfälle att yttra sig den ${dateText(step.heardOn)}.`,
            step.heardNote === null ? [] : say`${step.heardNote}`,
          ),
    ),
  ]
}

/** Signed by whoever decides: a role, never a name. */
export const signatures: Section<SanctionMatter> = ({ step, head }) => {
  const role = step.decidedBy ?? head.authorRole
  return role === null
    ? []
    : [
        {
          kind: 'signatures',
          people: [
            {
              role: sentenceCase(role),
              task: step.decidedOn === null ? 'Beslutar om begäran' : 'Har beslutat om begäran',
            },
          ],
        },
      ]
}
