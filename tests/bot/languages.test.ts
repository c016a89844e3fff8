import { Locale } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { ask, buttonsIn, channel, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown(locale: Locale) {
  const local = await openDiscord();
  await startBot(local);
  const seat = local.seat(PREVIEW.member);
  seat.locale = locale;
  return { local, seat };
}

describe.each([
  {
    locale: Locale.Finnish,
    question: 'Kuka toimi Trumpin tulkkina Helsingissä?',
    buttons: ['Näytä asiayhteys', 'Lisää kohtia', 'Ilmoita ongelmasta'],
    licence: /^-# (?:Muokattu lähteestä|Lähde:) .*CC.BY.SA.4\.0\n-# Lainausten kieli: englanti$/m,
    asked: /^-# Kysymys: Kuka toimi/m,
    nothing: /^Asiakirjani eivät kerro tätä\./m,
    context: /Lainattu osa on lihavoitu\./,
  },
  {
    locale: Locale.Russian,
    question: 'Кто был переводчиком Трампа?',
    buttons: ['Показать контекст', 'Другие фрагменты', 'Сообщить об ошибке'],
    licence: /^-# (?:По источнику|Источник:) .*CC.BY.SA.4\.0\n-# Язык цитат: английский$/m,
    asked: /^-# Вопрос: Кто был/m,
    nothing: /^В моих документах об этом не сказано\./m,
    context: /Процитированное выделено жирным\./,
  },
  {
    locale: Locale.Ukrainian,
    question: 'Хто був перекладачем Трампа?',
    buttons: ['Показати контекст', 'Інші фрагменти', 'Повідомити про помилку'],
    licence: /^-# Джерело: .*CC.BY.SA.4\.0\n-# Мова цитат: англійська$/m,
    asked: /^-# Запитання: Хто був/m,
    nothing: /^У моїх документах про це не сказано\./m,
    context: /Процитоване виділено жирним\./,
  },
  {
    locale: Locale.French,
    question: 'Qui était l’interprète de Trump à Helsinki ?',
    buttons: ['Voir le contexte', 'Autres passages', 'Signaler un problème'],
    licence: /^-# (?:Adapté de|Source\u00A0:) .*CC.BY.SA.4\.0\n-# Cité en anglais$/m,
    asked: /^-# Question\u00A0: Qui était/m,
    nothing: /^Mes documents n’en disent rien\./m,
    context: /La partie citée est en gras\./,
  },
  {
    locale: Locale.Swedish,
    question: 'Vem var Trumps tolk i Helsingfors?',
    buttons: ['Visa sammanhanget', 'Fler stycken', 'Anmäl ett problem'],
    licence: /^-# (?:Bearbetat från|Från) .*CC.BY.SA.4\.0\n-# Citerat på engelska$/m,
    asked: /^-# Fråga: Vem var/m,
    nothing: /^Mina dokument säger inget om det\./m,
    context: /Den citerade delen är i fetstil\./,
  },
  {
    locale: Locale.SpanishES,
    question: '¿Quién fue la intérprete de Trump en Helsinki?',
    buttons: ['Ver el contexto', 'Más pasajes', 'Avisar de un problema'],
    licence: /^-# (?:Adaptado de|Fuente:) .*CC.BY.SA.4\.0\n-# Citado en inglés$/m,
    asked: /^-# Pregunta: ¿Quién fue/m,
    nothing: /^Mis documentos no lo dicen\./m,
    context: /La parte citada está en negrita\./,
  },
  {
    locale: Locale.German,
    question: 'Wer war Trumps Dolmetscherin in Helsinki?',
    buttons: ['Zusammenhang zeigen', 'Weitere Stellen', 'Problem melden'],
    licence: /^-# (?:Bearbeitet nach|Quelle): .*CC.BY.SA.4\.0\n-# Sprache der Zitate: Englisch$/m,
    asked: /^-# Frage: Wer war/m,
    nothing: /^Dazu sagen meine Dokumente nichts\./m,
    context: /Der zitierte Teil ist fett\./,
  },
])('a member whose Discord is in $locale', ({ locale, question, buttons, licence, asked, nothing, context }) => {
  test('asks in it and is answered in it; the quote stays in the language of its document and says so', async () => {
    const { seat } = await sitDown(locale);
    const response = await ask(seat, question);
    const read = readOf(response);
    expect(read).toMatch(/^> “.*Gross.*”$/m);
    expect(read).toMatch(licence);
    expect(read).toMatch(asked);
    expect(buttonsIn(messageOf(response)).map(({ label }) => label)).toEqual(expect.arrayContaining(buttons));
    expect(readOf(await ask(seat, 'xqzv wkjd pfgh'))).toMatch(nothing);
    expect(readOf(await press(seat, messageOf(response), buttons[0] ?? ''))).toMatch(context);
  });
});

test('a button pressed by a reader of another language still finds the question, and answers in theirs', async () => {
  const { local, seat } = await sitDown(Locale.Finnish);
  const asked = messageOf(await ask(seat, 'Kuka toimi Trumpin tulkkina Helsingissä?'));
  const other = local.seat(PREVIEW.moderator);
  other.locale = Locale.Russian;
  const more = await press(other, asked, 'Lisää kohtia');
  expect(readOf(more)).toMatch(/^(?:Другие фрагменты|Других фрагментов)/m);
});

test('English readers are not told that a quote is in English', async () => {
  const { seat } = await sitDown(Locale.EnglishGB);
  expect(readOf(await ask(seat, 'who was the interpreter of Trump?'))).not.toContain('Quoted in');
});

test('the command is listed under the names of the language', async () => {
  const { seat } = await sitDown(Locale.Finnish);
  const summit = seat.commands(channel).find(({ name }) => name === 'summit');
  expect(summit).toMatchObject({ name_localizations: { fi: 'huippukokous', ru: 'саммит' } });
});

test('a moderator of another language sees a fact as the server will read it, with words of their own around it', async () => {
  const local = await openDiscord();
  await startBot(local);
  const moderator = local.seat(PREVIEW.moderator);
  moderator.locale = Locale.Finnish;
  const shown = await moderator.use(channel, { path: ['fact', 'preview'], options: { id: 'helsinki-accords' } });
  expect(readOf(shown)).toMatch(/täsmälleen niin kuin se julkaistaan:\n### Fact of the day\n/);
});
