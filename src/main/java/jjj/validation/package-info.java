/**
 * <b>Where does the model agree with what is published, and where does it not?</b>
 * {@link jjj.validation.Targets} joins the evidence tables with what each row is used for, {@link jjj.validation.Formula}
 * computes the same figure from a run, {@link jjj.validation.Validation} holds one beside the other;
 * {@link jjj.validation.ExpectedSigns} does it for differences between scenarios. Numbers and tables in, numbers out.
 */
package jjj.validation;
