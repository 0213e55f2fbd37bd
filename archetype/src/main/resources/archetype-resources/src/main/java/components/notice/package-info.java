/** Something visitors should know now: the record, its template, style sheet and example lie side by side. */
package ${package}.components.notice;
