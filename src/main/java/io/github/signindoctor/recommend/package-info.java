/** Findings in, one ordered advice out. Pure. */
package io.github.signindoctor.recommend;
