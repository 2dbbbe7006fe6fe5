import { LetterPart } from '../../contracts/document-settings'

/** What belongs in each part of a letter, for the one who has an empty one to write (law.md "Documents"). */
export const letterHints: Record<LetterPart, string> = {
  decision: 'Skriv förslaget i numrerade punkter. Varje punkt är en hel mening som kan stå ensam som beslut.',
  summary: 'Skriv det viktigaste i några meningar: vad ärendet gäller, vad som föreslås och varför.',
  matter: 'Beskriv vad ärendet gäller och de uppgifter som beslutet vilar på.',
  background: 'Beskriv varför ärendet väcks nu, och tidigare beslut.',
  preparation: 'Skriv hur ärendet har beretts och vilka som har deltagit.',
  basis: 'Ange varje handling med datum.',
  economy: 'Skriv vad beslutet kostar och hur det finansieras, eller att det inte innebär några kostnader.',
  goals: 'Skriv vilka av kommunens mål som ärendet berör och hur.',
  equality:
    'Skriv hur beslutet påverkar kvinnor och män, flickor och pojkar, eller att det har vägts in utan att vara relevant.',
  children: 'Skriv hur barnets bästa har prövats, eller att ärendet inte berör barn.',
  consultation: 'Skriv vilka som har hörts och vad de sade.',
  evaluation: 'Skriv hur och när beslutet följs upp.',
  negotiation: 'Skriv vilken information eller förhandling enligt MBL som har hållits, med vem och vilken dag.',
  assessment: 'Skriv förvaltningens bedömning och varför förslaget är det bästa.',
  recipients: 'Ange vilka som ska få beslutet.',
}

/** What to write in an empty section of a letter, by its key; null for every other section. Parts are no words of other kinds. */
export const sectionHint = (key: string): string | null => {
  const part = LetterPart.safeParse(key)
  return part.success ? letterHints[part.data] : null
}
