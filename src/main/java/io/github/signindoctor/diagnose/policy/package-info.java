/** Troubles that a policy makes. */
package io.github.signindoctor.diagnose.policy;
