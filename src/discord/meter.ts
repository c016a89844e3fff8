import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { RESTEvents, type REST } from 'discord.js';
import type { Library } from '../ask/build.ts';
import type { Pulse } from './pulse.ts';

/** What is counted for those who look after the bot. Nothing about members, questions or servers is in it. */
export interface Meter {
  /** A question was answered with this outcome. */
  question(outcome: string): void;
  /** An interaction of this kind took so many seconds. */
  interaction(kind: string, seconds: number): void;
  /** The timer path did this to a day: posted, late, missed, blocked … */
  fact(outcome: string): void;
  /** Something was wrong that the bot survived, as an event that could not be read. */
  survived(what: string): void;
  /** Everything counted so far, in Prometheus's text format, with what is known at this moment. */
  write(pulse: Pulse, library: Library): Promise<string>;
}

/** Upper ends of the latency classes, in seconds: an answer takes some milliseconds, and Discord waits for three seconds. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

/** A meter at zero that also counts how Discord answers these clients' requests. */
export function makeMeter(rests: readonly REST[]): Meter {
  const registers = [new Registry()];
  collectDefaultMetrics(registers[0] ? { register: registers[0] } : {});
  const count = (name: string, help: string, label: string) =>
    new Counter({ name, help, labelNames: [label], registers });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers });

  const questions = count('summit_questions_total', 'Questions, by how they were answered', 'outcome');
  const facts = count('summit_facts_total', 'Days of daily facts, by what became of them', 'outcome');
  const survived = count('summit_survived_total', 'Things that went wrong and were survived', 'what');
  const answers = count('summit_discord_responses_total', 'Answers of Discord to requests, by HTTP status', 'status');
  const latency = new Histogram({
    name: 'summit_interaction_seconds',
    help: 'From the arrival of an interaction to the end of its work',
    labelNames: ['kind'],
    buckets,
    registers,
  });
  const ready = gauge('summit_shard_ready', '1 where the shard is connected', ['shard']);
  const ackAge = gauge('summit_heartbeat_age_seconds', 'Since a heartbeat was last acknowledged', ['shard']);
  const restAge = gauge('summit_discord_answer_age_seconds', 'Since Discord last answered a request');
  const passages = gauge('summit_passages', 'Passages of the documents');
  const terms = gauge('summit_terms', 'Different terms in the index');
  for (const rest of rests)
    rest.on(RESTEvents.Response, (_request, response) => answers.inc({ status: response.status }));

  return {
    question: (outcome) => questions.inc({ outcome }),
    interaction: (kind, seconds) => latency.observe({ kind }, seconds),
    fact: (outcome) => facts.inc({ outcome }),
    survived: (what) => survived.inc({ what }),
    async write(pulse, library) {
      for (const { id, ready: isReady, ackAge: age } of pulse.shards) {
        ready.set({ shard: id }, isReady ? 1 : 0);
        ackAge.set({ shard: id }, age / 1000);
      }
      restAge.set(pulse.restAge / 1000);
      passages.set(library.knowledge.passages.length);
      terms.set(library.terms.size);
      return (await registers[0]?.metrics()) ?? '';
    },
  };
}
