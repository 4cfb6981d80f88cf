// Generated code that a CLS-compliant assembly makes public returns these types.
[assembly: CLSCompliant(true)]
