/** Reads exports in CSV: of the Entra portal, Log Analytics, PowerShell, Defender XDR and the unified audit log. */
package io.github.signindoctor.ingest.csv;
