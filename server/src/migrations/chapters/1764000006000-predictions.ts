import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropFreeFunctions } from '../functions.js';

/** Trained models, who answers and why, and how they do. */
export class Predictions1764000006000 implements MigrationInterface {
  name = 'Predictions1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFreeFunctions(runner);
    await runner.query('drop table prediction_scores, prediction_decisions, prediction_models');
  }
}

const TABLES = `
-- Model files as they were trained, byte for byte: their checksum is inside. One of each kind is in force.
create table prediction_models (
  id uuid constraint prediction_models_pkey primary key default new_id(),
  kind varchar(10) not null,
  file text not null,
  schema_version integer not null,
  data_sha256 varchar(64) not null,
  is_demo boolean not null,
  created_at timestamptz not null,
  -- Whether the network speaks, or the file's own tables do.
  answers_by varchar(5) not null default 'model',
  in_force_from timestamptz,
  in_force_until timestamptz,
  refused_reason text,
  constraint prediction_models_kind_known check (kind in ('time-slot', 'demand')),
  constraint prediction_models_answers_known check (answers_by in ('model', 'prior')),
  constraint prediction_models_force_order check (in_force_until is null or in_force_until >= in_force_from),
  constraint prediction_models_refused_out check (
    refused_reason is null or in_force_from is null or in_force_until is not null)
);
create unique index prediction_models_one_in_force on prediction_models (kind)
  where in_force_from is not null and in_force_until is null;
create index prediction_models_time on prediction_models (kind, created_at desc);

-- Each contest on the latest window: who won and why.
create table prediction_decisions (
  id uuid constraint prediction_decisions_pkey primary key default new_id(),
  kind varchar(10) not null,
  decided_at timestamptz not null,
  candidate_id uuid constraint prediction_decisions_candidate_id_fkey references prediction_models (id) on delete set null,
  winner varchar(10) not null,
  reason varchar(40) not null,
  figures jsonb not null default '{}',
  constraint prediction_decisions_kind_known check (kind in ('time-slot', 'demand')),
  constraint prediction_decisions_winner_known check (winner in ('candidate', 'inForce', 'prior'))
);
create index prediction_decisions_time on prediction_decisions (kind, decided_at desc);
create index prediction_decisions_candidate on prediction_decisions (candidate_id);

-- How the model in force does on recent visits and for whom: the latest row of a model counts.
create table prediction_scores (
  id uuid constraint prediction_scores_pkey primary key default new_id(),
  model_id uuid not null constraint prediction_scores_model_id_fkey references prediction_models (id) on delete cascade,
  scored_at timestamptz not null,
  figures jsonb not null
);
create index prediction_scores_model on prediction_scores (model_id, scored_at desc);
`;
