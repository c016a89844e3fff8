import type { Quote } from './answer.ts';
import type { Library } from './build.ts';
import { chooseFrom, type Window } from './window.ts';
import { matchPassage, takeQuestion } from './matches.ts';
import type { Hit } from './search.ts';
import type { Question } from './understand.ts';

/** The piece of the hit's passage that answers the question best: whole sentences, and one slice of its text. */
export function quote(library: Library, question: Question, hit: Hit): Quote {
  return cutQuote(hit, chooseWindow(library, question, hit));
}

/** The quote that this window of the hit's passage is. */
export function cutQuote({ passage, score, reasons }: Hit, { start, end }: Window): Quote {
  return { text: passage.text.slice(start, end), start, end, passage, score, reasons };
}

/** The best window of the hit's passage. */
export function chooseWindow(library: Library, question: Question, { number }: Hit): Window {
  const { matching, passages, words, index } = library;
  takeQuestion(matching, question, index, words);
  matchPassage(matching, passages, words, number);
  const window = chooseFrom(matching, passages, question.kind, number);
  return window;
}
