/** What each part of Graph answers. */
package io.github.signindoctor.sandbox.desk;
