// Counts sign-ins by user and error code with DuckDB on two threads, and prints one line of JSON: rows, groups, seconds of the
// query alone, version. Arguments: the mode (plain, tuned), the format (portal-json, monitor, csv) and the files.
import { DuckDBInstance, version } from "@duckdb/node-api";

const [mode, format, ...files] = process.argv.slice(2);
const threads = process.env.DUCKDB_THREADS ?? "2";
const list = (some) => "[" + some.map((file) => `'${file.replaceAll("'", "''")}'`).join(", ") + "]";
const main = files.filter((file) => !file.includes("AuthDetails"));
const steps = files.filter((file) => file.includes("AuthDetails"));

// Only the members that are counted are named: DuckDB skips the others. In Azure Monitor the code stands twice; taking the outer
// one (tuned) spares DuckDB a nested object, which costs it more than all the rest.
const tuned = mode === "tuned";
const json = (layout, columns) => `read_json(${list(main)}, format = '${layout}', columns = ${columns})`;
const queries = {
  "portal-json": [
    `SELECT userPrincipalName AS who, status.errorCode AS code, count(*) AS n
     FROM ${json("array", "{userPrincipalName: 'VARCHAR', status: 'STRUCT(errorCode INTEGER)'}")} GROUP BY ALL`,
  ],
  monitor: [
    tuned
      ? `SELECT properties.userPrincipalName AS who, resultType AS code, count(*) AS n
     FROM ${json("newline_delimited", "{resultType: 'VARCHAR', properties: 'STRUCT(userPrincipalName VARCHAR)'}")} GROUP BY ALL`
      : `SELECT properties.userPrincipalName AS who, properties.status.errorCode AS code, count(*) AS n
     FROM ${json("newline_delimited", "{properties: 'STRUCT(userPrincipalName VARCHAR, status STRUCT(errorCode INTEGER))'}")}
     GROUP BY ALL`,
  ],
  csv: [
    `SELECT Username AS who, "Sign-in error code" AS code, count(*) AS n
     FROM read_csv(${list(main)}, header = true, all_varchar = true) GROUP BY ALL`,
  ],
};
// The companions belong to the input: signin-doctor reads them, so DuckDB counts their rows by method and result.
if (format === "csv" && steps.length > 0) {
  queries.csv.push(
    `SELECT "Authentication method" AS method, Succeeded AS ok, count(*) AS n
     FROM read_csv(${list(steps)}, header = true, all_varchar = true) GROUP BY ALL`,
  );
}

const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();
const begun = process.hrtime.bigint();
const answers = [];
for (const query of queries[format]) {
  answers.push((await connection.runAndReadAll(query)).getRows());
}
const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
const rows = answers[0].reduce((sum, row) => sum + Number(row[2]), 0);
console.log(JSON.stringify({ rows, groups: answers[0].length, seconds, version: version() }));
