import { type CheckedContent, type Finding, findingInAll } from './checked'

/** What stands in the head and names the file: a title is needed, the rest is said to be missing. */
export function checkHead({ title, head }: CheckedContent): Finding[] {
  return [
    ...(title.trim() === ''
      ? [findingInAll('title', 'stop', 'Dokumentet saknar rubrik. Ge det en, så att det går att hitta och läsa upp.')]
      : []),
    ...(head.registryNumber === null
      ? [
          findingInAll(
            'registryNumber',
            'warn',
            'Diarienummer saknas; i huvudet står ”uppgift saknas”. Ange det om ärendet har ett.',
          ),
        ]
      : []),
    ...(head.authorRole === null
      ? [findingInAll('author', 'warn', 'Handläggarens roll saknas; i huvudet står ”uppgift saknas”. Ange en roll.')]
      : []),
  ]
}
